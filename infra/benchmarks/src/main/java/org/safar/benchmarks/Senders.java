package org.safar.benchmarks;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Senders side by side, each with one call on its way at a time. */
final class Senders {
    private Senders() {}

    /** @param number of the call, from 0 */
    interface Call {
        void make(long number) throws Exception;
    }

    /** As fast as they are answered. @return calls a second */
    static double flatOut(int senders, long calls, Call call) throws Exception {
        var begin = System.nanoTime();
        all(senders, calls, call::make);
        return calls * 1e9 / (System.nanoTime() - begin);
    }

    /**
     * At a pace that does not wait for answers: every call has its moment, and takes as long as from then to its answer.
     *
     * @param rate calls a second
     */
    static Latencies atPace(int senders, double rate, long calls, Call call) throws Exception {
        var latencies = new Latencies();
        var begin = System.nanoTime();
        all(senders, calls, number -> {
            var due = begin + (long) (number * 1e9 / rate);
            for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime())
                LockSupport.parkNanos(left);
            call.make(number);
            latencies.add(System.nanoTime() - due);
        });
        return latencies;
    }

    private static void all(int senders, long calls, Call call) throws Exception {
        var next = new AtomicLong();
        Callable<Void> sender = () -> {
            for (var number = next.getAndIncrement(); number < calls; number = next.getAndIncrement())
                call.make(number);
            return null;
        };
        var running = new ArrayList<Future<Void>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < senders; i++) running.add(threads.submit(sender));
        }
        for (var one : running) one.get();
    }
}
