#ifndef QZ_LINUX_I2C_SMBUS_H
#define QZ_LINUX_I2C_SMBUS_H
struct i2c_adapter;
struct i2c_client;
struct i2c_smbus_alert_setup;
struct i2c_smbus_alert_setup {
	int irq;
};
struct i2c_client *i2c_new_smbus_alert_device(struct i2c_adapter *adapter, struct i2c_smbus_alert_setup *setup);
int i2c_handle_smbus_alert(struct i2c_client *ara);
struct i2c_client *i2c_new_slave_host_notify_device(struct i2c_adapter *adapter);
void i2c_free_slave_host_notify_device(struct i2c_client *client);
void i2c_register_spd(struct i2c_adapter *adap);
#endif
