package org.safar.query.casefile;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.code.CompensationShare;
import org.safar.kernel.code.CompensationSource;
import org.safar.kernel.code.LegalMatter;
import org.safar.kernel.victimcase.RedressEvent;
import org.safar.kernel.victimcase.RedressEvent.*;

/**
 * What the law did for the person, and to them.
 *
 * @param legalAid in what the person was helped by a lawyer
 * @param claims in the order in which they were made
 */
public record RedressTrack(Set<LegalMatter> legalAid, List<Claim> claims, List<VictimPenalised> penalties) {
    static final RedressTrack NONE = new RedressTrack(Set.of(), List.of(), List.of());

    public RedressTrack {
        legalAid = Set.copyOf(legalAid);
        claims = List.copyOf(claims);
        penalties = List.copyOf(penalties);
    }

    /**
     * @param awarded none while nobody has decided
     * @param paid none while nothing is paid
     */
    public record Claim(
            int claim,
            CompensationSource against,
            @Nullable CompensationShare awarded,
            @Nullable CompensationShare paid) {}

    RedressTrack on(RedressEvent event) {
        return switch (event) {
            case LegalAidRecorded e -> {
                var matters = new TreeSet<>(legalAid);
                matters.add(e.matter());
                yield new RedressTrack(matters, claims, penalties);
            }
            case CompensationClaimed e -> claims(added(claims, new Claim(e.claim(), e.against(), null, null)));
            case CompensationAwarded e ->
                claim(e.claim(), it -> new Claim(it.claim(), it.against(), e.share(), it.paid()));
            case CompensationPaid e ->
                claim(e.claim(), it -> new Claim(it.claim(), it.against(), it.awarded(), e.share()));
            case VictimPenalised e -> new RedressTrack(legalAid, claims, added(penalties, e));
        };
    }

    private RedressTrack claim(int number, UnaryOperator<Claim> change) {
        return claims(claims.stream()
                .map(it -> it.claim() == number ? change.apply(it) : it)
                .toList());
    }

    private RedressTrack claims(List<Claim> now) {
        return new RedressTrack(legalAid, now, penalties);
    }

    private static <T> List<T> added(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
