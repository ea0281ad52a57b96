package org.safar.standalone;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safar.web.Role;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Who may call which route, written down a second time, from "Who may see what" and not from the annotations. A new route needs
 * its line here.
 */
final class RouteRoles {
    private static final String TABLE = """
            command GET    /api/cases/{id}/next-steps                   caseworker supervisor
            command POST   /api/{things}/{command:[a-z-]+}              caseworker supervisor
            command POST   /api/{things}/{id}/{command:[a-z]+-[a-z-]+}  caseworker supervisor
            command POST   /api/hubs/{hub}/{command:[a-z]+-[a-z-]+}     operator
            command POST   /api/hubs/{hub}/submissions                  hub operator
            command GET    /api/hubs/{hub}/submissions/{number}/receipts  hub operator
            command POST   /api/hubs/{hub}/imports/ctdc-2024            hub
            command POST   /api/referrals/{id}/envelope                 hub
            command POST   /api/referrals/{id}/envelope/fetch           hub
            command POST   /api/links/{command:[a-z-]+}                 desk
            command POST   /api/links/{id}/{command:[a-z]+-[a-z-]+}     desk
            command GET    /api/schemas                                 signed-in
            command GET    /api/schemas/{type}                          signed-in
            command GET    /api/demonstration/clock                     operator
            command POST   /api/demonstration/clock                     operator
            query   GET    /api/cases                                   caseworker supervisor commission iom auditor
            query   GET    /api/cases/{id}                              caseworker supervisor commission iom auditor
            query   GET    /api/cases/{id}/history                      caseworker supervisor iom auditor
            query   GET    /api/breaches                                caseworker supervisor commission iom auditor
            query   GET    /api/work                                    caseworker supervisor iom
            query   GET    /api/routes                                  caseworker supervisor commission iom auditor
            query   GET    /api/countries/{cc}/dashboard                caseworker supervisor commission iom auditor
            query   GET    /api/region/dashboard                        caseworker supervisor commission iom auditor
            query   GET    /api/providers                               caseworker supervisor commission iom auditor
            query   GET    /api/providers/{id}                          caseworker supervisor commission iom auditor
            query   GET    /api/activities                              caseworker supervisor commission iom auditor
            query   GET    /api/activities/{id}                         caseworker supervisor commission iom auditor
            query   GET    /api/projects                                caseworker supervisor commission iom auditor
            query   GET    /api/projects/{id}                           caseworker supervisor commission iom auditor
            query   GET    /api/tip-events                              caseworker supervisor commission iom auditor
            query   GET    /api/tip-events/{id}                         caseworker supervisor commission iom auditor
            query   GET    /api/proceedings                             caseworker supervisor commission iom auditor
            query   GET    /api/proceedings/{id}                        caseworker supervisor commission iom auditor
            query   GET    /api/referrals                               caseworker supervisor hub auditor
            query   GET    /api/referrals/{id}                          caseworker supervisor hub auditor
            query   GET    /api/links                                   desk auditor
            query   GET    /api/links/{id}                              desk auditor
            query   GET    /api/feeds                                   signed-in
            query   GET    /api/operations/views                        operator
            query   GET    /api/operations/views/{view}                 operator
            query   GET    /api/operations/views/{view}/hash            operator auditor
            query   POST   /api/operations/views/{view}/rebuild         operator
            query   DELETE /api/operations/views/{view}/rebuild         operator
            query   POST   /api/operations/views/{view}/retry           operator
            query   POST   /api/operations/views/{view}/skip            operator
            query   GET    /                                            caseworker supervisor commission iom auditor
            query   GET    /routes                                      caseworker supervisor commission iom auditor
            query   GET    /countries/{cc}                              caseworker supervisor commission iom auditor
            query   GET    /maps/{file}                                 everybody
            query   GET    /exchange                                    signed-in
            query   GET    /cases                                       caseworker supervisor commission iom auditor
            query   GET    /cases/{id}                                  caseworker supervisor commission iom auditor
            query   GET    /cases/{id}/history                          caseworker supervisor iom auditor
            query   GET    /providers                                   caseworker supervisor commission iom auditor
            query   GET    /projects                                    caseworker supervisor commission iom auditor
            query   GET    /work                                        caseworker supervisor iom
            query   GET    /referrals                                   caseworker supervisor auditor
            query   GET    /referrals/{id}                              caseworker supervisor auditor
            query   GET    /operations                                  operator
            query   POST   /operations/views/{view}/rebuild             operator
            query   POST   /operations/views/{view}/cancel              operator
            query   POST   /operations/views/{view}/retry               operator
            query   POST   /operations/views/{view}/skip                operator
            query   GET    /welcome                                     everybody
            query   GET    /about                                       everybody
            both    GET    /actuator                                    operator
            both    GET    /actuator/health                             everybody
            both    GET    /actuator/health/**                          everybody
            both    GET    /actuator/prometheus                         operator
            both    GET    /v3/api-docs                                 everybody
            both    GET    /v3/api-docs.yaml                            everybody
            both    ANY    /error                                       nobody
            """;

    /** @param service {@code command} or {@code query} */
    record Route(String service, String method, String pattern) {
        boolean isOfTheApi() {
            return Stream.of("/api", "/actuator", "/v3/").anyMatch(pattern::startsWith);
        }
    }

    /** @param everybody signed in or not */
    record Rule(Set<Role> roles, boolean everybody) {}

    private RouteRoles() {}

    static Map<Route, Rule> expected() {
        var rules = new HashMap<Route, Rule>();
        TABLE.lines().map(line -> List.of(line.strip().split("\\s+"))).forEach(words -> {
            var rule = rule(words.subList(3, words.size()));
            var services = words.getFirst().equals("both") ? List.of("command", "query") : words.subList(0, 1);
            for (var service : services) rules.put(new Route(service, words.get(1), words.get(2)), rule);
        });
        return rules;
    }

    private static Rule rule(List<String> words) {
        if (words.contains("signed-in")) return new Rule(Set.of(Role.values()), false);
        var roles = words.stream()
                .filter(word -> !Set.of("everybody", "nobody").contains(word))
                .map(word -> Role.valueOf(word.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        return new Rule(roles, words.contains("everybody"));
    }

    /** Every route that the service has, whoever declares it. */
    static Set<Route> of(String service, ConfigurableApplicationContext context) {
        var routes = new HashSet<Route>();
        for (var mapping :
                context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values()) {
            mapping.getHandlerMethods().keySet().forEach(info -> routes.addAll(routes(service, info)));
        }
        return routes;
    }

    private static List<Route> routes(String service, RequestMappingInfo info) {
        var methods =
                info.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
        return info.getPatternValues().stream()
                .flatMap(pattern -> (methods.isEmpty() ? List.of("ANY") : methods)
                        .stream().map(method -> new Route(service, method, pattern)))
                .toList();
    }

    private static String command(String pattern) {
        if (pattern.contains("/links/")) return pattern.contains("{id}") ? "confirm-link" : "propose-link";
        if (pattern.contains("{hub}")) return "join-hub";
        return pattern.contains("{id}") ? "screen-person" : "report-suspicion";
    }

    /** A path of the route's: of KZ, of a case that is there, of a view that is there. */
    static String path(Route route, String caseId) {
        var command = command(route.pattern());
        var values = new TreeMap<>(
                Map.of("{id}", caseId, "{hub}", "KZ", "{cc}", "KZ", "{view}", "hubfeed", "{type}", "confirm-victim"));
        values.put("{things}", "cases");
        values.put("{file}", "wide.svg");
        values.put("{number}", "5f0e6a52-1111-4a5e-9a55-0d6a4c1f0a01");
        values.put("{command:[a-z-]+}", command);
        values.put("{command:[a-z]+-[a-z-]+}", command);
        values.put("/**", "/readiness");
        var path = route.pattern();
        for (var value : values.entrySet()) path = path.replace(value.getKey(), value.getValue());
        if (Arrays.stream(path.split("")).anyMatch("{"::equals)) throw new AssertionError("no value for " + path);
        return path;
    }
}
