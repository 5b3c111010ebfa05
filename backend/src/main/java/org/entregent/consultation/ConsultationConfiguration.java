package org.entregent.consultation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.handler.MappedInterceptor;

/** Has the answers of public sheets looked at. */
@Configuration(proxyBeanMethods = false)
class ConsultationConfiguration {

    @Bean
    MappedInterceptor consultations(ConsultationInterceptor interceptor) {
        return new MappedInterceptor(new String[] {ConsultationInterceptor.PATHS}, interceptor);
    }
}
