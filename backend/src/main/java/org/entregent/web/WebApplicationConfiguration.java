package org.entregent.web;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/** Names of files under {@code assets} contain a hash of their content: browsers may keep those for good. */
@Configuration(proxyBeanMethods = false)
class WebApplicationConfiguration implements WebMvcConfigurer {

    private final Path location;
    private final Pages pages;

    WebApplicationConfiguration(@Value("${entregent.app.location}") Path location, Pages pages) {
        this.pages = pages;
        this.location = location.toAbsolutePath().normalize();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(directory("assets"))
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(false)
                .addResolver(new EncodedResourceResolver())
                .addResolver(new PageResolver(pages));
        registry.addResourceHandler("/**")
                .addResourceLocations(directory("."))
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new EncodedResourceResolver())
                .addResolver(new PageResolver(pages));
        registry.setOrder(Ordered.LOWEST_PRECEDENCE);
    }

    private FileSystemResource directory(String name) {
        return new FileSystemResource(location.resolve(name).normalize() + "/");
    }
}
