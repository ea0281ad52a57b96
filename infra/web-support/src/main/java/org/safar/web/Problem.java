package org.safar.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An RFC 9457 problem as it is sent.
 *
 * @param type always {@code urn:safar:problem:} and the code
 * @param code what a program reacts to
 * @param pointer RFC 6901, into what was sent
 * @param detail in words; may name a code of a code list, never another value that was sent
 * @param reference finds a failure of ours in the log; only there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String code,
        @Nullable String pointer,
        @Nullable String detail,
        @Nullable String reference) {}
