package org.safar.command.decision;

import org.safar.kernel.RefusalCode;

/**
 * The rule that keeps a message from being stored. Nothing of the message remains but its receipt.
 *
 * @param field RFC 6901 pointer into the command's data ({@code /body}); empty where the whole command is meant
 */
public record Refusal(RefusalCode code, String field) {
    public Refusal(RefusalCode code) {
        this(code, "");
    }
}
