package org.safar.kernel.code;

/** A value of a closed code list. Its enum constants are stored and sent by their code, never by their Java name. */
public interface Code {
    /** Kebab-case as on the wire, or the standard's own spelling (an age band, an ISIC section). */
    String code();
}
