package org.safar.kernel.code;

/** What a leg of a journey was for. CTDC has no journeys. */
public enum LegKind implements Mapped {
    RECRUITMENT("Recruitment"),
    TRANSIT("Transit"),
    EXPLOITATION("Exploitation"),
    IDENTIFICATION("-"),
    RETURN("-");

    private final Mapping mapping;

    LegKind(String htcds) {
        this.mapping = new Mapping(htcds, "-", "-");
    }

    @Override
    public String code() {
        return Codes.kebab(this);
    }

    @Override
    public Mapping mapping() {
        return mapping;
    }
}
