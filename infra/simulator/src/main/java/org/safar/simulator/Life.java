package org.safar.simulator;

import java.util.List;

/** The simulated life of one case: what really happened to a person, and the messages that tell of it. */
public final class Life {
    private final Person person;
    private final List<Message> messages;
    private final List<Message> beside;

    Life(Person person, List<Message> messages, List<Message> beside) {
        this.person = person;
        this.messages = List.copyOf(messages);
        this.beside = List.copyOf(beside);
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
}
