package org.safar.command.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.RefusalCode;
import org.safar.web.Problems;

/** A thing's version, its last sequence, as RFC 9110 writes it: a strong entity tag. */
final class Versions {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    private Versions() {}

    static String tag(long version) {
        return "\"" + version + "\"";
    }

    /** Which version the sender has seen; 428 where nothing says so. */
    static long required(@Nullable String ifMatch) {
        if (ifMatch == null) throw Problems.refused(RefusalCode.VERSION_REQUIRED, null, null);
        return read(ifMatch);
    }

    static @Nullable Long given(@Nullable String ifMatch) {
        return ifMatch == null ? null : read(ifMatch);
    }

    private static long read(String ifMatch) {
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) throw Problems.invalidParameter("If-Match", "the version in quotes, as ETag gave it");
        return Long.parseLong(tag.group(1));
    }
}
