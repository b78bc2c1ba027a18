void lookup(float *restrict out, const float *restrict table, const int *restrict at, int n) {
  for (int i = 0; i < n; i++) {
    if (at[i] >= 0) out[i] += table[at[i]];
  }
}
