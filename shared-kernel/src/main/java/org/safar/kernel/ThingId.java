package org.safar.kernel;

/** The id of a thing, written {@code kind:value}. The same text is the stream's name in the event store. */
public interface ThingId {
    ThingKind kind();

    /** The id without its kind, as in a path. */
    String value();

    /** {@code kind:value}. */
    default String text() {
        return kind().code() + ":" + value();
    }

    /**
     * The id of a thing that a hub named by its reference.
     *
     * @param text with or without its {@code kind:}
     * @throws Malformed invalid-id, also for kinds of thing that have no references
     */
    static ThingId parse(ThingKind kind, String text) {
        return switch (kind) {
            case CASE -> CaseId.parse(text);
            case PROVIDER -> ProviderId.parse(text);
            case ACTIVITY -> ActivityId.parse(text);
            case PROJECT -> ProjectId.parse(text);
            case TIP_EVENT -> TipEventId.parse(text);
            case PROCEEDING -> ProceedingId.parse(text);
            case REFERRAL -> ReferralId.parse(text);
            case LINK, HUB, SUBMISSION, EXCHANGE ->
                throw new Malformed(RefusalCode.INVALID_ID, "a thing that has a reference");
        };
    }

    /** The text without the kind it may begin with. */
    static String bare(ThingKind kind, String text) {
        var prefix = kind.code() + ":";
        return text.startsWith(prefix) ? text.substring(prefix.length()) : text;
    }
}
