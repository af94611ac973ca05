#ifndef QZ_LINUX_PLATFORM_DATA_INA2XX_H
#define QZ_LINUX_PLATFORM_DATA_INA2XX_H
struct ina2xx_platform_data {
	long shunt_uohms;
};
#endif
