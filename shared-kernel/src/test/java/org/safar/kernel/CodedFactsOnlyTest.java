package org.safar.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.kernel.code.Code;
import org.safar.kernel.hub.PublicKey;
import org.safar.kernel.place.BorderPoint;
import org.safar.kernel.place.Country;
import org.safar.kernel.place.District;
import org.safar.kernel.place.Region;
import org.safar.kernel.provider.PhoneNumber;
import org.safar.kernel.provider.TimeOfDay;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.time.Quarter;

/**
 * Nothing in an event can be free text: it stays for ever, and nobody could promise that a name is not in it. Every leaf is a
 * code of a closed list, a registered code, an id, a date, a number or yes and no.
 */
class CodedFactsOnlyTest {
    private static final Set<Class<?>> NUMBERS =
            Set.of(int.class, long.class, boolean.class, Integer.class, Long.class, Boolean.class);

    /** Types over one text, each with a form so narrow that no sentence fits it: see {@link #a_registered_code_takes_no_free_text}. */
    private static final Set<Class<?>> CODED = Set.of(
            BodyCode.class,
            CustodianCode.class,
            IndicatorList.class,
            CaseId.class,
            ReferralId.class,
            EnvelopeDigest.class,
            ProviderCode.class,
            PublicKey.class,
            Quarter.class,
            TipEventId.class,
            ProceedingId.class,
            ArticleCode.class,
            ProjectCode.class,
            DonorCode.class,
            PhoneNumber.class,
            TimeOfDay.class,
            Recipient.class,
            FormHash.class,
            Country.class,
            Region.class,
            District.class,
            BorderPoint.class,
            PartialDate.class,
            UUID.class);

    private static Collection<Class<? extends DomainEvent>> events() {
        return EventCatalogue.all().values();
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_leaf_is_coded(Class<?> event) {
        assertThat(freeLeaves(event)).isEmpty();
    }

    @Test
    void a_raw_string_would_be_found_wherever_it_hides() {
        record Deep(String note) {}
        record Offender(PartialDate on, List<Deep> deep, Map<String, Integer> counted, Object anything) {}
        assertThat(freeLeaves(Offender.class)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Aizhan",
                "was held in a house",
                "KZ-mia",
                "KZ MIA",
                "KZ-75 Almaty",
                "kz-almaty: a house",
                "+7 717 Aizhan",
                "at 9"
            })
    void a_registered_code_takes_no_free_text(String text) {
        var takers = Stream.<Runnable>of(
                () -> new BodyCode(text),
                () -> new CustodianCode(text),
                () -> new IndicatorList(text),
                () -> new CaseId(text),
                () -> new ReferralId(text),
                () -> new EnvelopeDigest(text),
                () -> new ProviderCode(text),
                () -> new PublicKey(text),
                () -> new Quarter(text),
                () -> new TipEventId(text),
                () -> new ProceedingId(text),
                () -> new ArticleCode(text),
                () -> new ProjectCode(text),
                () -> new DonorCode(text),
                () -> new PhoneNumber(text),
                () -> new TimeOfDay(text),
                () -> new Recipient(text),
                () -> new FormHash(text),
                () -> new Country(text),
                () -> new Region(text),
                () -> new District(text),
                () -> new BorderPoint(text),
                () -> PartialDate.parse(text));
        assertThat(takers).allSatisfy(taker -> assertThat(refuses(taker)).isTrue());
    }

    private static boolean refuses(Runnable taker) {
        try {
            taker.run();
            return false;
        } catch (Malformed _) {
            return true;
        }
    }

    private static List<String> freeLeaves(Class<?> root) {
        var found = new ArrayList<String>();
        walk(root, root.getSimpleName(), new HashSet<>(), found);
        return found;
    }

    private static void walk(Type type, String path, Set<Type> seen, List<String> found) {
        if (type instanceof ParameterizedType generic) {
            for (var argument : generic.getActualTypeArguments()) walk(argument, path + "<>", seen, found);
            if (!isCollection((Class<?>) generic.getRawType())) found.add(path);
            return;
        }
        var leaf = (Class<?>) type;
        if (NUMBERS.contains(leaf) || CODED.contains(leaf) || isCodeList(leaf)) return;
        if (leaf.isRecord() || leaf.isSealed()) {
            if (seen.add(leaf)) walkParts(leaf, path, seen, found);
        } else {
            found.add(path);
        }
    }

    private static void walkParts(Class<?> leaf, String path, Set<Type> seen, List<String> found) {
        if (leaf.isRecord()) {
            for (var part : leaf.getRecordComponents()) {
                walk(part.getGenericType(), path + "." + part.getName(), seen, found);
            }
        } else {
            for (var permitted : leaf.getPermittedSubclasses()) walk(permitted, path, seen, found);
        }
    }

    private static boolean isCollection(Class<?> type) {
        return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }

    private static boolean isCodeList(Class<?> type) {
        return type.isEnum() && Code.class.isAssignableFrom(type);
    }
}
