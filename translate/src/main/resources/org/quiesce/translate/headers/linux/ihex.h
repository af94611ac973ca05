#ifndef QZ_LINUX_IHEX_H
#define QZ_LINUX_IHEX_H
struct firmware;
struct ihex_binrec;
struct ihex_binrec {
	__be32 addr;
	__be16 len;
	uint8_t data[];
};
const struct ihex_binrec *ihex_next_binrec(const struct ihex_binrec *rec);
int ihex_validate_fw(const struct firmware *fw);
int request_ihex_firmware(const struct firmware **fw, const char *fw_name, struct device *dev);
#endif
