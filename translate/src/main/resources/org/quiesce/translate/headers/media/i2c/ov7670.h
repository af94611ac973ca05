#ifndef QZ_MEDIA_I2C_OV7670_H
#define QZ_MEDIA_I2C_OV7670_H
struct ov7670_config {
	int min_width;
	int min_height;
	int clock_speed;
	bool use_smbus;
	bool pll_bypass;
	bool pclk_hb_disable;
};
#endif
