#ifndef QZ_LINUX_PLATFORM_DATA_I2C_OCORES_H
#define QZ_LINUX_PLATFORM_DATA_I2C_OCORES_H
struct i2c_board_info;
struct ocores_i2c_platform_data {
	u32 reg_shift;
	u32 reg_io_width;
	u32 clock_khz;
	u32 bus_khz;
	bool big_endian;
	u8 num_devices;
	struct i2c_board_info const *devices;
};
#endif
