package org.entregent.sheetimport;

import org.entregent.http.BodyBound;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says that files of sheets are larger than anything else that is sent. */
@Configuration(proxyBeanMethods = false)
class SheetUploadConfiguration {

    @Bean
    BodyBound sheetFileBound() {
        return new BodyBound(SheetUploadController.PATH, SheetUploadController.LARGEST);
    }
}
