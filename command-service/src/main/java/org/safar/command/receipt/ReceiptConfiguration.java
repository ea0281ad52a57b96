package org.safar.command.receipt;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.safar.axon.store.StoreSettings;
import org.safar.axon.token.PositionToken;
import org.safar.axon.token.TokenSecret;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Receipts under the platform's data directory. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ReceiptConfiguration {

    @Bean
    PositionToken positionToken(StoreSettings settings) throws IOException {
        return new PositionToken(TokenSecret.in(settings.data()));
    }

    @Bean
    ReceiptJson receiptJson(PositionToken tokens) {
        return new ReceiptJson(tokens);
    }

    @Bean
    ReceiptSpool receiptSpool(StoreSettings settings, ReceiptJson json) {
        return new ReceiptSpool(settings.data().resolve("receipts"), json);
    }

    /** Files have the time of the machine, so age is told by its clock and not by that of the reception. */
    @Bean
    Sweep receiptSweep(ReceiptSpool spool) {
        return new Sweep(new ReceiptRetention(spool, Clock.systemUTC(), ReceiptRetention.Limit.DEFAULT));
    }

    /** Now and then, and once at the start. */
    static class Sweep {
        private final ReceiptRetention retention;

        Sweep(ReceiptRetention retention) {
            this.retention = retention;
        }

        @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
        void run() {
            retention.run();
        }
    }
}
