package org.safar.kernel.code;

/** What the receiver tells the sender once it has taken a person over. */
public enum ReturnMessage implements Code {
    CONTACT_MADE,
    PERSON_ARRIVED,
    SERVICES_STARTED,
    PLAN_AGREED,
    MORE_INFORMATION_NEEDED,
    PERSON_DECLINED,
    CONTACT_LOST,
    SERVICES_ENDED;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
