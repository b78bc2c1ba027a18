/*
 * What the programs of this folder share. Each file holds a primal, and under HARNESS its data: it is compiled once
 * without (the primal alone, and the IR that is differentiated) and once with HARNESS, so that neither the primal nor
 * the gradient can be inlined into the loop that takes the time. No system header is needed.
 */
#ifndef HARNESS_H
#define HARNESS_H

#ifdef RESTRICT
#define R restrict
#else
#define R
#endif

double exp(double);
double log(double);
double sqrt(double);
double sin(double);
double cos(double);
double tanh(double);
double fabs(double);
double fmin(double, double);
double fmax(double, double);
double pow(double, double);

#ifdef HARNESS
/* Arrays with shadows. Inputs are filled with numbers between low and high. */
double *input(long count, double low, double high, double **shadow);
/* The objective is the returned value plus a fixed random linear function of all outputs. */
double *output(long count, double **shadow);
/* Overwritten in place: an input before, an output afterwards. */
double *state(long count, double low, double high, double **shadow);
/* Written before it is read. */
double *scratch(long count, double **shadow);
/* Data that is not differentiated. */
double *constant(long count, double low, double high);
int *numbers(long count, int below);

/* What each program defines. */
void setup(void);
double primal(void);
double gradient(void);
double safe_gradient(void);
#endif
#endif
