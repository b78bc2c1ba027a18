/*
 * Derivatives made by jdiff 0.1.0. Do not edit.
 * Target: x86_64-unknown-linux-gnu
 */
#ifndef JDIFF_MY_LOSS_H
#define JDIFF_MY_LOSS_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Reverse-mode derivative of
 *   double loss(const double *x, int n)
 *
 *   x        dup    argument, read only
 *   dx       dup    adjoint of the memory behind x: gradient added
 *   n        const  argument
 *   dret     -      seed: adjoint of the returned value, 1 for the plain gradient
 *   returns  -      the value that loss returns
 *
 * Gradients are added to shadows: clear them first for a gradient alone.
 * Where the primal overwrites memory, its shadow is a seed and is cleared.
 */
double d_loss(const double *x, double *dx, int32_t n, double dret);

/*
 * Reverse-mode derivative of
 *   double mix(double x, double y)
 *
 *   x        active  argument
 *   y        active  argument
 *   dret     -       seed: adjoint of the returned value, 1 for the plain gradient
 *   dx_out   active  overwritten with the gradient with respect to x
 *   dy_out   active  overwritten with the gradient with respect to y
 *   returns  -       the value that mix returns
 *
 * Gradients are stored, not added.
 */
double d_mix(double x, double y, double dret, double *dx_out, double *dy_out);

/*
 * Forward-mode derivative of
 *   double mix(double x, double y)
 *
 *   x         dup    argument
 *   dx        dup    tangent of x
 *   y         const  argument
 *   dret_out  -      overwritten with the tangent of the returned value
 *   returns   -      the value that mix returns
 *
 * Shadows hold tangents: set by the caller, updated with the memory.
 */
double t_mix(double x, double dx, double y, double *dret_out);

/*
 * Reverse-mode derivative of
 *   void square(const double *x, double *out, int n)
 *
 *   x        dup        argument, read only
 *   dx       dup        adjoint of the memory behind x: gradient added
 *   out      dupnoneed  argument; its contents on return are of no use
 *   dout     dupnoneed  adjoint of the memory behind out: gradient added; seed cleared where overwritten
 *   n        const      argument
 *   returns  -          nothing
 *
 * Gradients are added to shadows: clear them first for a gradient alone.
 * Where the primal overwrites memory, its shadow is a seed and is cleared.
 */
void d_square(const double *x, double *dx, double *out, double *dout, int32_t n);

/*
 * Reverse-mode derivative of
 *   double model::step<double>(model::State&, double, int*) / * \u002a/ @ * /
 *
 *   this_      dup     argument, changed as by the primal
 *   e          dup     adjoint of the memory behind this: gradient added; seed cleared where overwritten
 *   new_       active  argument
 *   value      const   argument, changed as by the primal
 *   class_     -       seed: adjoint of the returned value, 1 for the plain gradient
 *   value_out  active  overwritten with the gradient with respect to new
 *   returns    -       the value that model.step returns
 *
 * Gradients are added to shadows: clear them first for a gradient alone.
 * Where the primal overwrites memory, its shadow is a seed and is cleared.
 */
double d_model_step(
    void *this_,
    void *e,
    double new_,
    int32_t *value,
    double class_,
    double *value_out) __asm__("d_model.step");

#ifdef __cplusplus
}
#endif

#endif /* JDIFF_MY_LOSS_H */
