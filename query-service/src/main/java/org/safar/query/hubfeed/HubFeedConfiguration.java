package org.safar.query.hubfeed;

import org.safar.query.view.ViewReader;
import org.safar.query.view.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HubFeedConfiguration {

    @Bean
    HubFeedView hubFeedView() {
        return new HubFeedView();
    }

    @Bean
    ViewReader<FeedDocument> hubFeeds(Views views, HubFeedView view) {
        return views.reader(view);
    }
}
