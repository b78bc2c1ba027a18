/* Functions of <complex.h> at a point of each quadrant, in both precisions. */
#include <complex.h>
static double cexp_at(double re, double im) { double complex r = cexp(re + I * im); return creal(r) * 2 + cimag(r) * creal(r); }
double use_cexp(const double *x) { return cexp_at(x[0], x[1]) + cexp_at(-x[1], x[2]) + cexp_at(-x[0], -x[2]) + cexp_at(x[2], -x[1]); }
static double clog_at(double re, double im) { double complex r = clog(re + I * im); return creal(r) * 2 + cimag(r) * creal(r); }
double use_clog(const double *x) { return clog_at(x[0], x[1]) + clog_at(-x[1], x[2]) + clog_at(-x[0], -x[2]) + clog_at(x[2], -x[1]); }
static double csqrt_at(double re, double im) { double complex r = csqrt(re + I * im); return creal(r) * 2 + cimag(r) * creal(r); }
double use_csqrt(const double *x) { return csqrt_at(x[0], x[1]) + csqrt_at(-x[1], x[2]) + csqrt_at(-x[0], -x[2]) + csqrt_at(x[2], -x[1]); }
static double csin_at(double re, double im) { double complex r = csin(re + I * im); return creal(r) * 2 + cimag(r) * creal(r); }
double use_csin(const double *x) { return csin_at(x[0], x[1]) + csin_at(-x[1], x[2]) + csin_at(-x[0], -x[2]) + csin_at(x[2], -x[1]); }
static double ccos_at(double re, double im) { double complex r = ccos(re + I * im); return creal(r) * 2 + cimag(r) * creal(r); }
double use_ccos(const double *x) { return ccos_at(x[0], x[1]) + ccos_at(-x[1], x[2]) + ccos_at(-x[0], -x[2]) + ccos_at(x[2], -x[1]); }
static double ctan_at(double re, double im) { double complex r = ctan(re + I * im); return creal(r) * 2 + cimag(r) * creal(r); }
double use_ctan(const double *x) { return ctan_at(x[0], x[1]) + ctan_at(-x[1], x[2]) + ctan_at(-x[0], -x[2]) + ctan_at(x[2], -x[1]); }
static double csinh_at(double re, double im) { double complex r = csinh(re + I * im); return creal(r) * 2 + cimag(r) * creal(r); }
double use_csinh(const double *x) { return csinh_at(x[0], x[1]) + csinh_at(-x[1], x[2]) + csinh_at(-x[0], -x[2]) + csinh_at(x[2], -x[1]); }
static double ccosh_at(double re, double im) { double complex r = ccosh(re + I * im); return creal(r) * 2 + cimag(r) * creal(r); }
double use_ccosh(const double *x) { return ccosh_at(x[0], x[1]) + ccosh_at(-x[1], x[2]) + ccosh_at(-x[0], -x[2]) + ccosh_at(x[2], -x[1]); }
static double ctanh_at(double re, double im) { double complex r = ctanh(re + I * im); return creal(r) * 2 + cimag(r) * creal(r); }
double use_ctanh(const double *x) { return ctanh_at(x[0], x[1]) + ctanh_at(-x[1], x[2]) + ctanh_at(-x[0], -x[2]) + ctanh_at(x[2], -x[1]); }
static double casin_at(double re, double im) { double complex r = casin(re + I * im); return creal(r) * 2 + cimag(r) * creal(r); }
double use_casin(const double *x) { return casin_at(x[0], x[1]) + casin_at(-x[1], x[2]) + casin_at(-x[0], -x[2]) + casin_at(x[2], -x[1]); }
static double cacos_at(double re, double im) { double complex r = cacos(re + I * im); return creal(r) * 2 + cimag(r) * creal(r); }
double use_cacos(const double *x) { return cacos_at(x[0], x[1]) + cacos_at(-x[1], x[2]) + cacos_at(-x[0], -x[2]) + cacos_at(x[2], -x[1]); }
static double catan_at(double re, double im) { double complex r = catan(re + I * im); return creal(r) * 2 + cimag(r) * creal(r); }
double use_catan(const double *x) { return catan_at(x[0], x[1]) + catan_at(-x[1], x[2]) + catan_at(-x[0], -x[2]) + catan_at(x[2], -x[1]); }
static double casinh_at(double re, double im) { double complex r = casinh(re + I * im); return creal(r) * 2 + cimag(r) * creal(r); }
double use_casinh(const double *x) { return casinh_at(x[0], x[1]) + casinh_at(-x[1], x[2]) + casinh_at(-x[0], -x[2]) + casinh_at(x[2], -x[1]); }
static double cacosh_at(double re, double im) { double complex r = cacosh(re + I * im); return creal(r) * 2 + cimag(r) * creal(r); }
double use_cacosh(const double *x) { return cacosh_at(x[0], x[1]) + cacosh_at(-x[1], x[2]) + cacosh_at(-x[0], -x[2]) + cacosh_at(x[2], -x[1]); }
static double catanh_at(double re, double im) { double complex r = catanh(re + I * im); return creal(r) * 2 + cimag(r) * creal(r); }
double use_catanh(const double *x) { return catanh_at(x[0], x[1]) + catanh_at(-x[1], x[2]) + catanh_at(-x[0], -x[2]) + catanh_at(x[2], -x[1]); }
double use_cpow(const double *x) { double complex r = cpow(x[0] + I * x[1], x[2] - I * x[3]); return creal(r) * x[1] + cimag(r); }
double use_cabs(const double *x) { return cabs(x[0] - I * x[1]) * carg(-x[2] + I * x[3]) + carg(x[1] * I + x[0]); }
static float cexpf_at(float re, float im) { float complex r = cexpf(re + I * im); return crealf(r) * 2 + cimagf(r) * crealf(r); }
float use_cexpf(const float *x) { return cexpf_at(x[0], x[1]) + cexpf_at(-x[1], x[2]) + cexpf_at(-x[0], -x[2]) + cexpf_at(x[2], -x[1]); }
static float clogf_at(float re, float im) { float complex r = clogf(re + I * im); return crealf(r) * 2 + cimagf(r) * crealf(r); }
float use_clogf(const float *x) { return clogf_at(x[0], x[1]) + clogf_at(-x[1], x[2]) + clogf_at(-x[0], -x[2]) + clogf_at(x[2], -x[1]); }
static float csqrtf_at(float re, float im) { float complex r = csqrtf(re + I * im); return crealf(r) * 2 + cimagf(r) * crealf(r); }
float use_csqrtf(const float *x) { return csqrtf_at(x[0], x[1]) + csqrtf_at(-x[1], x[2]) + csqrtf_at(-x[0], -x[2]) + csqrtf_at(x[2], -x[1]); }
static float csinf_at(float re, float im) { float complex r = csinf(re + I * im); return crealf(r) * 2 + cimagf(r) * crealf(r); }
float use_csinf(const float *x) { return csinf_at(x[0], x[1]) + csinf_at(-x[1], x[2]) + csinf_at(-x[0], -x[2]) + csinf_at(x[2], -x[1]); }
static float ccosf_at(float re, float im) { float complex r = ccosf(re + I * im); return crealf(r) * 2 + cimagf(r) * crealf(r); }
float use_ccosf(const float *x) { return ccosf_at(x[0], x[1]) + ccosf_at(-x[1], x[2]) + ccosf_at(-x[0], -x[2]) + ccosf_at(x[2], -x[1]); }
static float ctanf_at(float re, float im) { float complex r = ctanf(re + I * im); return crealf(r) * 2 + cimagf(r) * crealf(r); }
float use_ctanf(const float *x) { return ctanf_at(x[0], x[1]) + ctanf_at(-x[1], x[2]) + ctanf_at(-x[0], -x[2]) + ctanf_at(x[2], -x[1]); }
static float csinhf_at(float re, float im) { float complex r = csinhf(re + I * im); return crealf(r) * 2 + cimagf(r) * crealf(r); }
float use_csinhf(const float *x) { return csinhf_at(x[0], x[1]) + csinhf_at(-x[1], x[2]) + csinhf_at(-x[0], -x[2]) + csinhf_at(x[2], -x[1]); }
static float ccoshf_at(float re, float im) { float complex r = ccoshf(re + I * im); return crealf(r) * 2 + cimagf(r) * crealf(r); }
float use_ccoshf(const float *x) { return ccoshf_at(x[0], x[1]) + ccoshf_at(-x[1], x[2]) + ccoshf_at(-x[0], -x[2]) + ccoshf_at(x[2], -x[1]); }
static float ctanhf_at(float re, float im) { float complex r = ctanhf(re + I * im); return crealf(r) * 2 + cimagf(r) * crealf(r); }
float use_ctanhf(const float *x) { return ctanhf_at(x[0], x[1]) + ctanhf_at(-x[1], x[2]) + ctanhf_at(-x[0], -x[2]) + ctanhf_at(x[2], -x[1]); }
static float casinf_at(float re, float im) { float complex r = casinf(re + I * im); return crealf(r) * 2 + cimagf(r) * crealf(r); }
float use_casinf(const float *x) { return casinf_at(x[0], x[1]) + casinf_at(-x[1], x[2]) + casinf_at(-x[0], -x[2]) + casinf_at(x[2], -x[1]); }
static float cacosf_at(float re, float im) { float complex r = cacosf(re + I * im); return crealf(r) * 2 + cimagf(r) * crealf(r); }
float use_cacosf(const float *x) { return cacosf_at(x[0], x[1]) + cacosf_at(-x[1], x[2]) + cacosf_at(-x[0], -x[2]) + cacosf_at(x[2], -x[1]); }
static float catanf_at(float re, float im) { float complex r = catanf(re + I * im); return crealf(r) * 2 + cimagf(r) * crealf(r); }
float use_catanf(const float *x) { return catanf_at(x[0], x[1]) + catanf_at(-x[1], x[2]) + catanf_at(-x[0], -x[2]) + catanf_at(x[2], -x[1]); }
static float casinhf_at(float re, float im) { float complex r = casinhf(re + I * im); return crealf(r) * 2 + cimagf(r) * crealf(r); }
float use_casinhf(const float *x) { return casinhf_at(x[0], x[1]) + casinhf_at(-x[1], x[2]) + casinhf_at(-x[0], -x[2]) + casinhf_at(x[2], -x[1]); }
static float cacoshf_at(float re, float im) { float complex r = cacoshf(re + I * im); return crealf(r) * 2 + cimagf(r) * crealf(r); }
float use_cacoshf(const float *x) { return cacoshf_at(x[0], x[1]) + cacoshf_at(-x[1], x[2]) + cacoshf_at(-x[0], -x[2]) + cacoshf_at(x[2], -x[1]); }
static float catanhf_at(float re, float im) { float complex r = catanhf(re + I * im); return crealf(r) * 2 + cimagf(r) * crealf(r); }
float use_catanhf(const float *x) { return catanhf_at(x[0], x[1]) + catanhf_at(-x[1], x[2]) + catanhf_at(-x[0], -x[2]) + catanhf_at(x[2], -x[1]); }
float use_cpowf(const float *x) { float complex r = cpowf(x[0] + I * x[1], x[2] - I * x[3]); return crealf(r) * x[1] + cimagf(r); }
float use_cabsf(const float *x) { return cabsf(x[0] - I * x[1]) * cargf(-x[2] + I * x[3]) + cargf(x[1] * I + x[0]); }
