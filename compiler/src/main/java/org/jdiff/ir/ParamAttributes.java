package org.jdiff.ir;

import java.util.Optional;

/**
 * What a signature says about a parameter.
 *
 * @param noalias nothing else reaches the memory during the call
 * @param readOnly the function does not write through it
 * @param writeOnly the function does not read through it
 * @param noCapture the function keeps no copy of the address
 * @param byVal the type of the copy that the caller makes on the stack
 * @param sret the type of the result that is returned through it
 * @param elementType the element type of an intrinsic's pointer
 * @param dereferenceable how many bytes may be read there whatever the function does
 * @param allocated it is the block that an allocation function works on
 */
public record ParamAttributes(
    boolean noalias,
    boolean readOnly,
    boolean writeOnly,
    boolean noCapture,
    Optional<Type> byVal,
    Optional<Type> sret,
    Optional<Type> elementType,
    long dereferenceable,
    boolean allocated) {}
