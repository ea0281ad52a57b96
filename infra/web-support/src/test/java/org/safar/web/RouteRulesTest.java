package org.safar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class RouteRulesTest {

    @Test
    void a_route_without_a_rule_stops_the_start() throws Exception {
        assertThatThrownBy(() -> RouteRules.assertEveryRouteHasARule(mapping("/api/x", "forgotten")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/api/x")
                .hasMessageContaining("forgotten");
    }

    @Test
    void a_rule_that_names_nobody_is_none() {
        assertThatThrownBy(() -> RouteRules.assertEveryRouteHasARule(mapping("/api/x", "nobody")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void open_and_for_somebody_contradict_each_other() {
        assertThatThrownBy(() -> RouteRules.assertEveryRouteHasARule(mapping("/x", "both")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothing_of_the_api_is_open() throws Exception {
        assertThatThrownBy(() -> RouteRules.assertEveryRouteHasARule(mapping("/api/x", "open")))
                .isInstanceOf(IllegalStateException.class);
        RouteRules.assertEveryRouteHasARule(mapping("/x", "open"));
    }

    @Test
    void a_route_with_a_rule_is_sound() throws Exception {
        RouteRules.assertEveryRouteHasARule(mapping("/api/x", "ruled"));
    }

    @Test
    void the_guard_refuses_what_has_no_rule() throws Exception {
        var guard = new RouteGuard();
        var handler = new HandlerMethod(new Routes(), method("forgotten"));
        assertThatThrownBy(() -> guard.preHandle(null, null, handler))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        no -> assertThat(no.problem().code()).isEqualTo("not-signed-in"));
        assertThatThrownBy(() -> guard.preHandle(null, null, new Object()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        no -> assertThat(no.problem().code()).isEqualTo("not-found"));
    }

    private static RequestMappingHandlerMapping mapping(String path, String method) throws NoSuchMethodException {
        var mapping = new RequestMappingHandlerMapping();
        mapping.registerMapping(RequestMappingInfo.paths(path).build(), new Routes(), method(method));
        return mapping;
    }

    private static Method method(String name) throws NoSuchMethodException {
        return Routes.class.getDeclaredMethod(name);
    }

    static final class Routes {
        void forgotten() {}

        @AllowedFor({})
        void nobody() {}

        @AllowedFor(Role.HUB)
        void ruled() {}

        @Open(because = "a test")
        void open() {}

        @Open(because = "a test")
        @AllowedFor(Role.HUB)
        void both() {}
    }
}
