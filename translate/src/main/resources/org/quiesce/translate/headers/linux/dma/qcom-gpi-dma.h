#ifndef QZ_LINUX_DMA_QCOM_GPI_DMA_H
#define QZ_LINUX_DMA_QCOM_GPI_DMA_H
enum i2c_op { I2C_WRITE = 1, I2C_READ };
#endif
