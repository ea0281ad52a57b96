package org.safar.simulator;

import java.util.List;

/** The simulated life of one case: what really happened to a person, and the messages that tell of it. */
public final class Life {
    private final Person person;
    private final List<Message> messages;

    Life(Person person, List<Message> messages) {
        this.person = person;
        this.messages = List.copyOf(messages);
    }

    public Person person() {
        return person;
    }

    /** NDJSON, a line a message, in the order in which the exchange gets them. */
    public List<String> lines() {
        return messages.stream().map(Message::line).toList();
    }

    List<Message> messages() {
        return messages;
    }
}
