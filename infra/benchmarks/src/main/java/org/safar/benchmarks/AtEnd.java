package org.safar.benchmarks;

/** Something to stop where the benchmark is interrupted: what it started must not live on. */
record AtEnd(Thread hook) {

    static AtEnd of(Runnable stop) {
        var hook = new Thread(stop, "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        return new AtEnd(hook);
    }

    /** It is being stopped in order. */
    void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // then the hook runs: stopping twice does no harm
            return;
        }
    }
}
