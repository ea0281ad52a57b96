package org.safar.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What goes wrong on the way from a hub's files to its delivery: lines sent twice, lines that no exchange can read. */
final class Slips {
    private static final double SENT_TWICE = 0.008;
    private static final double BROKEN = 0.004;

    private final Dice dice;

    Slips(Dice dice) {
        this.dice = dice;
    }

    /** The lines of the messages, some of them twice, some of them after a first attempt that was no good. */
    List<String> lines(List<Message> messages) {
        var lines = new ArrayList<String>();
        for (var message : messages) {
            if (dice.chance(BROKEN)) lines.add(broken(message.again(dice.uuid())));
            lines.add(message.line());
            if (dice.chance(SENT_TWICE)) lines.add(message.line());
        }
        return List.copyOf(lines);
    }

    private String broken(Message message) {
        var line = message.line();
        return switch (dice.between(0, 5)) {
            case 0 -> line.substring(0, line.length() / 2);
            case 1 -> line.replaceFirst("\"type\":\"", "\"type\":\"x-");
            case 2 -> line.replaceFirst("\"thing\":", "\"remark\":\"-\",\"thing\":");
            case 3 -> line.replaceFirst("\"occurredOn\":\"[^\"]*\"", "\"occurredOn\":\"2019-02-30\"");
            case 4 -> line.replaceFirst("\"recordedAt\":\"[^\"]*\"", "\"recordedAt\":\"2099-01-01T00:00:00Z\"");
            default ->
                line.replaceFirst("\"id\":\"" + message.id() + "\"", "\"id\":\"" + capitals(message.id()) + "\"");
        };
    }

    private static String capitals(UUID id) {
        return "X" + id.toString().substring(1);
    }
}
