package org.safar.simulator;

import java.util.List;
import java.util.Optional;

/** The simulated life of one case: what really happened to a person, and the messages that tell of it. */
public final class Life {
    private final Person person;
    private final List<Message> messages;
    private final List<Message> beside;
    private final Referred referred;

    /** @param naming in whose receipt the hub reads how the exchange calls the case; none where nobody waits for it */
    record Referred(Optional<Message> naming, List<Act> acts) {
        Referred {
            acts = List.copyOf(acts);
        }
    }

    Life(Person person, List<Message> messages, List<Message> beside, Referred referred) {
        this.person = person;
        this.messages = List.copyOf(messages);
        this.beside = List.copyOf(beside);
        this.referred = referred;
    }

    public Person person() {
        return person;
    }

    /** Of the case: NDJSON, a line a message, in the order in which the exchange gets them. */
    public List<String> lines() {
        return messages.stream().map(Message::line).toList();
    }

    List<Message> messages() {
        return messages;
    }

    /** What is told of the trafficking event and its proceeding, which are things of their own. */
    List<Message> beside() {
        return beside;
    }

    /** What is done across borders, and goes on at another hub. */
    Referred referred() {
        return referred;
    }
}
