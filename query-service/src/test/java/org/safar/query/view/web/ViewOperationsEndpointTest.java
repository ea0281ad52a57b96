package org.safar.query.view.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safar.kernel.ActorId;
import org.safar.mongo.MongoHandle;
import org.safar.mongo.MongoServers;
import org.safar.mongo.MongoSettings;
import org.safar.query.hubfeed.HubFeedView;
import org.safar.query.view.MemoryLog;
import org.safar.query.view.RandomHistory;
import org.safar.query.view.UnknownView;
import org.safar.query.view.ViewNotReady;
import org.safar.query.view.ViewSettings;
import org.safar.query.view.Views;
import org.safar.query.view.web.ViewOperationsEndpoint.Skip;
import org.safar.testsupport.Eventually;
import org.safar.web.AllowedFor;
import org.safar.web.Caller;
import org.safar.web.ProblemException;
import org.safar.web.Role;
import org.springframework.http.HttpStatus;

class ViewOperationsEndpointTest {
    private static final Caller OPERATOR =
            new Caller(new ActorId(new UUID(1, 1)), Role.OPERATOR, null, null, null, null);

    private final MongoHandle mongo = MongoServers.open(new MongoSettings(null, Path.of("unused"), ""));
    private final Views views = new Views(
            List.of(new HubFeedView()),
            mongo,
            new MemoryLog(RandomHistory.of(3, 100)),
            ViewSettings.of("node"),
            Clock.systemUTC());
    private final ViewOperationsEndpoint endpoint = new ViewOperationsEndpoint(views);

    @AfterEach
    void close() {
        views.close();
        mongo.close();
    }

    @Test
    void a_view_that_is_not_folded_yet_has_a_state_and_no_hash() {
        assertThat(endpoint.all()).singleElement().satisfies(status -> {
            assertThat(status.view()).isEqualTo("hubfeed");
            assertThat(status.generation()).isNull();
            assertThat(status.ready()).isFalse();
            assertThat(status.lag()).isPositive();
        });
        assertThatThrownBy(() -> endpoint.hash("hubfeed")).isInstanceOf(ViewNotReady.class);
        assertThatThrownBy(() -> endpoint.one("other")).isInstanceOf(UnknownView.class);
    }

    @Test
    void is_folded_anew_on_request_with_the_same_hash() throws InterruptedException {
        views.start();
        assertThat(views.awaitPosition("hubfeed", views.head(), Eventually.LONGEST))
                .isTrue();
        var before = endpoint.hash("hubfeed");
        assertThat(endpoint.cancel("hubfeed").getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(endpoint.rebuild("hubfeed").getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
        Eventually.holds(() -> Integer.valueOf(2).equals(endpoint.one("hubfeed").generation()));
        assertThat(endpoint.hash("hubfeed")).isEqualTo(before);
    }

    @Test
    void an_event_is_passed_over_for_a_known_reason_and_only_where_it_stopped_the_view() {
        assertThatThrownBy(() -> endpoint.skip("hubfeed", new Skip(3, "because"), OPERATOR))
                .isInstanceOf(ProblemException.class);
        assertThat(endpoint.skip("hubfeed", new Skip(3, "fold-at-fault"), OPERATOR)
                        .getStatusCode())
                .isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    void operators_alone_change_anything() {
        assertThat(Arrays.stream(ViewOperationsEndpoint.class.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(AllowedFor.class))
                        .filter(method -> !method.getName().equals("hash")))
                .hasSize(6)
                .allSatisfy(method -> assertThat(
                                method.getAnnotation(AllowedFor.class).value())
                        .containsExactly(Role.OPERATOR));
    }
}
