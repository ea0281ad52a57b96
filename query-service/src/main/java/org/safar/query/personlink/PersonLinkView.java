package org.safar.query.personlink;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.personlink.PersonLinkEvent;
import org.safar.kernel.personlink.PersonLinkEvent.LinkProposed;
import org.safar.query.view.View;

/** One document a link. */
public final class PersonLinkView implements View<PersonLinkFile> {
    @Override
    public String name() {
        return "links";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<PersonLinkFile> type() {
        return PersonLinkFile.class;
    }

    @Override
    public Collection<String> keys(StoredEvent event) {
        return event.event() instanceof PersonLinkEvent ? List.of(event.thing()) : List.of();
    }

    @Override
    public PersonLinkFile on(String key, @Nullable PersonLinkFile before, StoredEvent stored) {
        var event = (PersonLinkEvent) stored.event();
        if (before == null && event instanceof LinkProposed proposed) return PersonLinkFile.proposed(stored, proposed);
        return Objects.requireNonNull(before, "a link begins with a proposal").after(stored, event);
    }

    @Override
    public List<String> indexes() {
        return List.of();
    }
}
