#ifndef QZ_SOC_BCM2835_RASPBERRYPI_FIRMWARE_H
#define QZ_SOC_BCM2835_RASPBERRYPI_FIRMWARE_H
struct rpi_firmware;
int rpi_firmware_property(struct rpi_firmware *fw, u32 tag, void *data, size_t len);
#endif
