#ifndef QZ_LINUX_PLATFORM_DATA_MLXCPLD_H
#define QZ_LINUX_PLATFORM_DATA_MLXCPLD_H
struct i2c_adapter;
struct mlxcpld_mux_plat_data {
	int *chan_ids;
	int num_adaps;
	int sel_reg_addr;
	u8 reg_size;
	void *handle;
	int (*completion_notify)(void *handle, struct i2c_adapter *parent, struct i2c_adapter *adapters[]);
};
#endif
