#ifndef QZ_LINUX_I2C_ALGO_PCA_H
#define QZ_LINUX_I2C_ALGO_PCA_H
struct i2c_adapter;
#define I2C_PCA_CHIP_9564 0
#define I2C_PCA_CHIP_9665 1
#define I2C_PCA_OSC_PER 3
#define I2C_PCA_CON_330kHz 0
#define I2C_PCA_CON_288kHz 1
#define I2C_PCA_CON_217kHz 2
#define I2C_PCA_CON_146kHz 3
#define I2C_PCA_CON_88kHz 4
#define I2C_PCA_CON_59kHz 5
#define I2C_PCA_CON_44kHz 6
#define I2C_PCA_CON_36kHz 7
#define I2C_PCA_STA 0
#define I2C_PCA_DAT 1
#define I2C_PCA_CON 3
#define I2C_PCA_INDPTR 0
#define I2C_PCA_IND 2
#define I2C_PCA_IADR 1
#define I2C_PCA_ISCLL 2
#define I2C_PCA_ISCLH 3
#define I2C_PCA_ITO 4
#define I2C_PCA_IPRESET 5
#define I2C_PCA_IMODE 6
#define I2C_PCA_MODE_STD 0
#define I2C_PCA_MODE_FAST 1
#define I2C_PCA_MODE_FASTP 2
#define I2C_PCA_MODE_TURBO 3
#define I2C_PCA_CON_AA 0x80
#define I2C_PCA_CON_ENSIO 0x40
#define I2C_PCA_CON_STA 0x20
#define I2C_PCA_CON_STO 0x10
#define I2C_PCA_CON_SI 8
struct pca_i2c_bus_settings {
	int mode;
	int tlow;
	int thi;
	int clock_freq;
};
struct i2c_algo_pca_data {
	void *data;
	void (*write_byte)(void *data, int reg, int val);
	int (*read_byte)(void *data, int reg);
	int (*wait_for_completion)(void *data);
	void (*reset_chip)(void *data);
	unsigned int i2c_clock;
	unsigned int chip;
	struct pca_i2c_bus_settings bus_settings;
};
int i2c_pca_add_bus(struct i2c_adapter *);
int i2c_pca_add_numbered_bus(struct i2c_adapter *);
#endif
