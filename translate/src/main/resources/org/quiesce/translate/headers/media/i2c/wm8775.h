#ifndef QZ_MEDIA_I2C_WM8775_H
#define QZ_MEDIA_I2C_WM8775_H
#define WM8775_AIN2 2
#define WM8775_AIN3 4
#define WM8775_AIN4 8
struct wm8775_platform_data {
	bool is_nova_s;
};
#endif
