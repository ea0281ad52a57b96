package org.safar.command.message;

import java.util.regex.Pattern;

/** RFC 6901 pointers that say where, and echo nothing: a name that a sender made up is left out. */
final class Pointer {
    private static final Pattern SANE = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,40}");

    private Pointer() {}

    /** A member that the message is known to have. */
    static String member(String parent, String name) {
        return parent + "/" + name;
    }

    static String element(String parent, int index) {
        return parent + "/" + index;
    }

    /** A member that only the sender knows: its name where it looks like a name, else where it stands. */
    static String foreign(String parent, String name) {
        return SANE.matcher(name).matches() ? member(parent, name) : parent;
    }
}
