package org.safar.standalone;

import java.util.Arrays;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts one service and says what its beans are called. Knows neither service: it runs on the class path of one alone. */
public final class BeanNames {
    static final String BEAN = "bean ";

    private BeanNames() {}

    /** @param args the service's class, then its settings */
    public static void main(String[] args) throws ReflectiveOperationException {
        var service = Class.forName(args[0]).getMethod("application");
        var application = (SpringApplicationBuilder) service.invoke(null);
        try (var context = application.run(Arrays.copyOfRange(args, 1, args.length))) {
            for (var name : context.getBeanDefinitionNames()) System.out.println(BEAN + name);
        }
    }
}
