package org.safar.web;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.resource.OAuth2ResourceServerConfigurer;

/** How a bearer token signs its caller in. A bean, for chains beside the door's own. */
@FunctionalInterface
public interface BearerSignIn extends Customizer<OAuth2ResourceServerConfigurer<HttpSecurity>> {}
