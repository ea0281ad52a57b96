package org.safar.kernel.code;

/** A code that the data standards know as well, under words of their own. */
public interface Mapped extends Code {
    Mapping mapping();
}
