#ifndef QZ_LINUX_DSA_TAG_QCA_H
#define QZ_LINUX_DSA_TAG_QCA_H
enum mdio_cmd { MDIO_WRITE, MDIO_READ };
#endif
