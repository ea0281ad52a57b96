package org.safar.command.message;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safar.kernel.RefusalCode;

/** Which member of an object is to blame when its members do not go together: the one to look at first. */
final class Blame {
    private static final Map<RefusalCode, List<String>> MEMBERS = Map.ofEntries(
            Map.entry(
                    RefusalCode.MISSING_FIELD,
                    List.of("grounds", "scopes", "reviewUntil", "services", "until", "on", "from")),
            Map.entry(
                    RefusalCode.EMPTY_LIST,
                    List.of("needs", "services", "persons", "fields", "languages", "days", "calls")),
            Map.entry(RefusalCode.UNKNOWN_REGION, List.of("region")),
            Map.entry(RefusalCode.REGION_OUTSIDE_COUNTRY, List.of("region")),
            Map.entry(RefusalCode.UNKNOWN_DISTRICT, List.of("district")),
            Map.entry(RefusalCode.DISTRICT_OUTSIDE_REGION, List.of("district")),
            Map.entry(RefusalCode.UNKNOWN_BORDER_POINT, List.of("borderPoint")),
            Map.entry(RefusalCode.BORDER_POINT_ELSEWHERE, List.of("borderPoint")),
            Map.entry(RefusalCode.DOMESTIC_BORDER_POINT, List.of("borderPoint")),
            Map.entry(
                    RefusalCode.DATES_REVERSED,
                    List.of("travelOn", "until", "arrived", "to", "reviewUntil", "expires")),
            Map.entry(RefusalCode.AGE_TWICE, List.of("birthYear")),
            Map.entry(RefusalCode.AGE_REVERSED, List.of("ageBand")),
            Map.entry(RefusalCode.INVALID_DATE, List.of("on", "from")),
            Map.entry(RefusalCode.IMPOSSIBLE_DATE, List.of("birthYear", "minimumReflectionDays")),
            Map.entry(RefusalCode.TOO_MANY, List.of("citizenships")),
            Map.entry(RefusalCode.SECTOR_WITHOUT_LABOUR, List.of("sector")),
            Map.entry(RefusalCode.RESULT_CONTRADICTS, List.of("result")),
            Map.entry(RefusalCode.RECIPIENT_MISSING, List.of("recipient")),
            Map.entry(RefusalCode.RECIPIENT_WITHOUT_SHARING, List.of("recipient")),
            Map.entry(RefusalCode.FIELDS_WITHOUT_SHARING, List.of("fields")),
            Map.entry(RefusalCode.UNKNOWN_RECEIVER, List.of("receiver")),
            Map.entry(RefusalCode.UNKNOWN_COUNTRY, List.of("receiver")),
            Map.entry(RefusalCode.FORM_MISSING, List.of("forms", "purpose")),
            Map.entry(RefusalCode.FOUND_IN_NOT_IMPORTED, List.of("foundIn")),
            Map.entry(RefusalCode.NOT_A_MONITORING_MONTH, List.of("month")),
            Map.entry(RefusalCode.INVALID_ID, List.of("claim")),
            Map.entry(RefusalCode.NO_INDICATOR, List.of("grounds", "indicators")));

    private Blame() {}

    static String pointer(RefusalCode code, Set<String> members, String object) {
        return MEMBERS.getOrDefault(code, List.of()).stream()
                .filter(members::contains)
                .findFirst()
                .map(member -> Pointer.member(object, member))
                .orElse(object);
    }
}
