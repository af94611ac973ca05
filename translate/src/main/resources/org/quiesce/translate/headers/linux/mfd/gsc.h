#ifndef QZ_LINUX_MFD_GSC_H
#define QZ_LINUX_MFD_GSC_H
struct i2c_client;
struct regmap;
struct gsc_dev {
	struct device *dev;
	struct i2c_client *i2c;
	struct i2c_client *i2c_hwmon;
	struct regmap *regmap;
	unsigned int fwver;
	unsigned short fwcrc;
};
#endif
