package org.safar.kernel.code;

/** In which role somebody acted in a case. */
public enum ActorRole implements Code {
    CASE_OFFICER,
    SCREENER,
    DECIDER,
    SUPERVISOR,
    SOCIAL_WORKER,
    LAWYER,
    PROSECUTOR,
    JUDGE,
    HUB_MACHINE,
    OPERATOR,
    /** Of the neutral desk, which says that two cases are of one person. */
    DESK,
    PLATFORM;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
