package org.safar.query.referral;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReferralConfiguration {

    @Bean
    ReferralView referralView() {
        return new ReferralView();
    }
}
