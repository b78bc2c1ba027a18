package org.jdiff.bindgen;

/** What happens to the old contents of shadows. */
enum ShadowUse {
  /** They are cleared first, so that gradients replace them. */
  OVERWRITE,
  /** They are added to, as in C. */
  ADD,
  /** In C's way, and there is no other: tangents, or no shadow at all. */
  PLAIN
}
