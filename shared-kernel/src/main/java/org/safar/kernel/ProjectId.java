package org.safar.kernel;

/** A donor's project, which activities and assistance may name. Made from the hub's reference as {@link CaseId} is. */
public record ProjectId(String value) implements ThingId {
    public ProjectId {
        value = Ids.hexOf128Bits(value);
    }

    /** With or without its {@code project:}. */
    public static ProjectId parse(String text) {
        return new ProjectId(ThingId.bare(ThingKind.PROJECT, text));
    }

    @Override
    public ThingKind kind() {
        return ThingKind.PROJECT;
    }
}
