package org.safar.kernel.code;

/** What people are trained in. */
public enum TrainingTopic implements Code {
    IDENTIFICATION,
    PREVENTION,
    ASSISTANCE,
    PROSECUTION;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
