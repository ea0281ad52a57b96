package org.safar.command.appender;

import java.util.List;
import org.safar.command.decision.Outcome;
import org.safar.command.decision.Report;

/**
 * What the exchange itself asks of another thing because of a message, in the message's own transaction: asked later, another message
 * could come between. What they answer is told to nobody.
 */
@FunctionalInterface
public interface AtOnce {
    AtOnce NOTHING = (_, _) -> List.of();

    /** @param stored what the message stored of its own thing; the running batch has it */
    List<Report> after(Report message, Outcome.Stored stored);
}
