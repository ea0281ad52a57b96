package org.safar.testsupport.architecture.sample.lawless;

import org.axonframework.messaging.MetaData;

/** A decider that asks the framework. */
final class NapDecider {
    private NapDecider() {}

    static boolean decide(MetaData metaData) {
        return metaData.containsKey("tired");
    }
}
