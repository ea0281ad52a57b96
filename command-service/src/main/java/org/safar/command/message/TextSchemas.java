package org.safar.command.message;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.safar.kernel.ActorId;
import org.safar.kernel.ArticleCode;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CaseId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.DonorCode;
import org.safar.kernel.EnvelopeDigest;
import org.safar.kernel.FamilyUnitId;
import org.safar.kernel.FormHash;
import org.safar.kernel.IndicatorList;
import org.safar.kernel.ProjectCode;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.Recipient;
import org.safar.kernel.hub.PublicKey;
import org.safar.kernel.place.BorderPoint;
import org.safar.kernel.place.Country;
import org.safar.kernel.place.District;
import org.safar.kernel.place.Region;
import org.safar.kernel.provider.PhoneNumber;
import org.safar.kernel.provider.TimeOfDay;
import org.safar.kernel.time.Quarter;
import org.safar.kernel.victimcase.Citizenship;

/** How values that are written as text look, for the schemas. */
final class TextSchemas {
    private static final Map<Class<?>, Map<String, Object>> KNOWN = Map.ofEntries(
            Map.entry(UUID.class, format("uuid", "A UUID in small letters")),
            Map.entry(ActorId.class, format("uuid", "A pseudonym that only the actor's organisation resolves")),
            Map.entry(Instant.class, format("date-time", "An instant in UTC, with Z")),
            Map.entry(CaseId.class, pattern("^(case:)?[0-9a-f]{32}$", "A case's id")),
            Map.entry(BodyCode.class, registered("A body registered by its hub")),
            Map.entry(CustodianCode.class, registered("A custodian registered by its hub")),
            Map.entry(Recipient.class, pattern("^[A-Z]{2}(-[A-Z0-9]{1,16}){0,4}$", "A hub or an organisation")),
            Map.entry(FormHash.class, pattern("^[0-9a-f]{64}$", "SHA-256 of a form that stays with its custodian")),
            Map.entry(EnvelopeDigest.class, pattern("^[0-9a-f]{64}$", "SHA-256 of an envelope that was handed in")),
            Map.entry(FamilyUnitId.class, format("uuid", "A family unit, under a UUID that the hub makes")),
            Map.entry(IndicatorList.class, registered("A version of a hub's list of indicators")),
            Map.entry(ProviderCode.class, registered("A provider registered by its hub")),
            Map.entry(ProjectCode.class, registered("A project registered by its hub")),
            Map.entry(ArticleCode.class, registered("An article of a national law")),
            Map.entry(Quarter.class, pattern("^20[0-9]{2}-Q[1-4]$", "A quarter of a year")),
            Map.entry(PublicKey.class, pattern("^[0-9a-f]{128}$", "A point of P-256: x, then y")),
            Map.entry(DonorCode.class, pattern("^[A-Z]{2}(-[A-Z0-9]{1,16}){1,4}$", "A donor, such as NO-MFA")),
            Map.entry(
                    PhoneNumber.class,
                    pattern("^(\\+[1-9][0-9]{6,14}|[A-Z]{2}:[1-9][0-9]{2,5})$", "E.164, or short within a country")),
            Map.entry(TimeOfDay.class, pattern("^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", "A time such as 09:00")),
            Map.entry(Country.class, pattern("^[A-Z]{2,3}$", "ISO 3166-1, alpha-2 or alpha-3")),
            Map.entry(Citizenship.class, pattern("^([A-Z]{2,3}|stateless)$", "ISO 3166-1, or stateless")),
            Map.entry(
                    Region.class, pattern("^[A-Z]{2}-[A-Z0-9]{1,3}(-[A-Z]{2,8})?$", "ISO 3166-2, of today or former")),
            Map.entry(District.class, pattern("^[A-Z]{2}-[A-Z0-9]{1,3}:[a-z][a-z-]{1,40}$", "A registered district")),
            Map.entry(
                    BorderPoint.class, pattern("^(BCP-[A-Z]{4}-[0-9]{2}|AIR-[A-Z]{3})$", "A border point or airport")),
            Map.entry(TypeName.class, pattern("^[a-z]+(-[a-z]+)*$", "The type of a message")),
            Map.entry(Reference.class, text("The hub's own reference; never stored", Reference.LONGEST)));

    private TextSchemas() {}

    static Map<String, Object> of(Class<?> type) {
        return KNOWN.getOrDefault(type, Map.of("type", "string"));
    }

    private static Map<String, Object> format(String format, String description) {
        return ordered("format", format, description);
    }

    private static Map<String, Object> pattern(String pattern, String description) {
        return ordered("pattern", pattern, description);
    }

    private static Map<String, Object> registered(String description) {
        return pattern("^[A-Z]{2}(-[A-Z0-9]{1,16}){1,4}$", description + ", such as KZ-MIA");
    }

    private static Map<String, Object> text(String description, int longest) {
        return ordered("maxLength", longest, description);
    }

    private static Map<String, Object> ordered(String keyword, Object value, String description) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "string");
        schema.put(keyword, value);
        schema.put("description", description);
        return schema;
    }
}
